//! Cycles in a graph.

/// Gives each node the number of its strongly connected component.
///
/// Tarjan's algorithm with a stack of its own, since a catalog may nest deeper than a thread can.
pub(crate) fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let unseen = usize::MAX;
    let mut index = vec![unseen; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![unseen; edges.len()];
    let (mut open, mut walk) = (Vec::new(), Vec::new());
    let (mut next_index, mut next_component) = (0, 0);
    for root in 0..edges.len() {
        if index[root] != unseen {
            continue;
        }
        walk.push((root, 0));
        while let Some(&mut (node, ref mut edge)) = walk.last_mut() {
            if *edge == 0 {
                (index[node], low[node]) = (next_index, next_index);
                next_index += 1;
                open.push(node);
            }
            if let Some(&target) = edges[node].get(*edge) {
                *edge += 1;
                if index[target] == unseen {
                    walk.push((target, 0));
                } else if component[target] == unseen {
                    low[node] = low[node].min(index[target]);
                }
                continue;
            }
            if low[node] == index[node] {
                while let Some(member) = open.pop() {
                    component[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
            walk.pop();
            if let Some(&(parent, _)) = walk.last() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn nodes_of_a_cycle_share_a_component() {
        let found = components(&[vec![1], vec![2, 3], vec![0], vec![3], vec![]]);
        assert!(found[0] == found[1] && found[1] == found[2]);
        assert!(found[3] != found[0] && found[3] != found[4] && found[4] != found[0]);
    }

    #[test]
    fn long_chains_are_walked() {
        let chain: Vec<Vec<usize>> = (1..=200_000).map(|next| vec![next % 200_000]).collect();
        assert!(components(&chain).iter().all(|&number| number == 0));
    }
}

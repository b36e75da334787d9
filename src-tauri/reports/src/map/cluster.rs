//! Gathering what lies too close to be told apart into one mark that says how many.
//!
//! A mark stands where the first of its members is: those that come first in their order lead,
//! and gather what is within reach and not gathered yet. No two marks are therefore nearer to
//! each other than the reach, and a mark stays where it is when others join.

use std::collections::HashMap;

use super::plane::Point;

/// The members of each mark, as places in `points`, the one that leads first.
pub(crate) fn gather(points: &[Point], reach: f64) -> Vec<Vec<usize>> {
    // Squares as wide as the reach: what is within reach lies in the same or in a neighbour.
    let square = |point: &Point| (whole(point.x / reach), whole(point.y / reach));
    let mut squares: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    for (at, point) in points.iter().enumerate() {
        squares.entry(square(point)).or_default().push(at);
    }
    let mut gathered = vec![false; points.len()];
    let mut marks = Vec::new();
    for (at, point) in points.iter().enumerate() {
        if gathered.get(at).copied().unwrap_or(true) {
            continue;
        }
        let (x, y) = square(point);
        let mut members = vec![at];
        for (right, down) in NEIGHBOURS {
            let Some(there) = squares.get_mut(&(x + right, y + down)) else { continue };
            there.retain(|&other| {
                if other == at {
                    return false;
                }
                let near = points
                    .get(other)
                    .is_some_and(|other| (other.x - point.x).hypot(other.y - point.y) < reach);
                if near {
                    members.push(other);
                }
                !near
            });
        }
        for member in &members {
            if let Some(gathered) = gathered.get_mut(*member) {
                *gathered = true;
            }
        }
        if let Some((_, others)) = members.split_first_mut() {
            others.sort_unstable();
        }
        marks.push(members);
    }
    marks
}

/// A square and those around it.
const NEIGHBOURS: [(i32, i32); 9] =
    [(-1, -1), (0, -1), (1, -1), (-1, 0), (0, 0), (1, 0), (-1, 1), (0, 1), (1, 1)];

/// The whole number at or below a value. The plane is a thousand units wide, so that no square
/// of a reach that anyone can see is beyond what fits.
#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i32 {
    value.floor().clamp(-1e9, 1e9) as i32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn points(of: &[(f64, f64)]) -> Vec<Point> {
        of.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }

    #[test]
    fn the_first_gathers_what_is_near_it() {
        let points = points(&[(0.0, 0.0), (30.0, 0.0), (9.0, 0.0), (15.0, 0.0), (-1.0, -1.0)]);
        assert_eq!(gather(&points, 10.0), [vec![0, 2, 4], vec![1], vec![3]]);
        assert_eq!(gather(&points, 16.0), [vec![0, 2, 3, 4], vec![1]]);
    }

    #[test]
    fn parties_of_one_city_stay_together_however_close_one_looks() {
        let points = points(&[(5.0, 5.0), (5.0, 5.0), (5.1, 5.0)]);
        assert_eq!(gather(&points, 0.01), [vec![0, 1], vec![2]]);
    }

    proptest! {
        #[test]
        fn everyone_is_in_one_mark_and_no_two_marks_touch(
            of in proptest::collection::vec((-500.0..500.0, -240.0..240.0), 0..120),
            reach in 0.1..200.0,
        ) {
            let points = points(&of);
            let marks = gather(&points, reach);
            let mut all: Vec<usize> = marks.iter().flatten().copied().collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..points.len()).collect::<Vec<_>>());
            let far = |a: usize, b: usize| {
                (points[a].x - points[b].x).hypot(points[a].y - points[b].y)
            };
            for (at, mark) in marks.iter().enumerate() {
                prop_assert!(mark.iter().all(|member| *member >= mark[0]));
                prop_assert!(mark.iter().all(|member| far(mark[0], *member) < reach));
                for other in &marks[at + 1..] {
                    prop_assert!(far(mark[0], other[0]) >= reach);
                }
            }
        }
    }
}

//! Amounts counted in whole numbers of the machine are what decimals give, which stay the definition.

use std::cmp::Ordering;

use law::Manat;
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use super::asking::{cases, number};

/// Decimals of any size and sign, often of few digits, as amounts and rates are.
fn decimal() -> impl Strategy<Value = Decimal> {
    let digits = prop_oneof![
        0..1_000_i128,
        0..(1_i128 << 40),
        0..(1_i128 << 64) + 1_000,
        0..(1_i128 << 96)
    ];
    (digits, 0..=28_u32, any::<bool>()).prop_map(|(digits, scale, negative)| {
        let mut made = Decimal::from_i128_with_scale(digits, scale);
        made.set_sign_negative(negative);
        made
    })
}

fn rounded(amount: Decimal) -> Manat {
    Manat::from_const(amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

proptest! {
    // Never few: they cost little, and their faults lie in the corners.
    #![proptest_config(ProptestConfig { cases: number(20_000).max(2_000), ..cases(20_000) })]

    #[test]
    fn rounding_is_that_of_decimals(amount in decimal()) {
        prop_assert_eq!(Manat::from_const(amount).to_qepik(), rounded(amount));
    }

    #[test]
    fn a_share_is_the_rounded_quotient_of_decimals(amount in decimal(), number in decimal()) {
        let quotient = amount.checked_div(number).unwrap_or(amount);
        prop_assert_eq!(Manat::from_const(amount).share(number), rounded(quotient));
    }

    #[test]
    fn a_product_is_that_of_decimals(amount in decimal(), ratio in decimal()) {
        let product = amount.checked_mul(ratio).unwrap_or(Decimal::MAX);
        prop_assert_eq!(Manat::from_const(amount).times(ratio), Manat::from_const(product));
    }

    #[test]
    fn a_sum_is_that_of_decimals_and_is_written_the_same(one in decimal(), other in decimal()) {
        let sum = one.checked_add(other).unwrap_or(Decimal::MAX);
        let ours = (Manat::from_const(one) + Manat::from_const(other)).decimal();
        prop_assert_eq!(ours, sum);
        prop_assert_eq!(ours.to_string(), sum.to_string());
    }

    #[test]
    fn amounts_stand_in_the_order_of_decimals(one in decimal(), other in decimal()) {
        let ours = Manat::from_const(one).cmp(&Manat::from_const(other));
        prop_assert_eq!(ours, one.cmp(&other));
        prop_assert_eq!(Manat::from_const(one).cmp(&Manat::from_const(one)), Ordering::Equal);
    }

    #[test]
    fn halves_round_away_from_zero(qepik in -1_000_000_i64..1_000_000, by in 1_i64..1_000) {
        // (qəpik + 1/2) * by, divided by it again.
        let amount = Decimal::new((qepik * 10 + 5) * by, 3);
        let next = if qepik < 0 { qepik } else { qepik + 1 };
        prop_assert_eq!(Manat::from_const(amount).share(by.into()), Manat::from_const(Decimal::new(next, 2)));
    }
}

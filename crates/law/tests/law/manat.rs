//! Rounded shares counted in whole numbers are what decimals give: the definition stays `divided_by`, then rounding.

use law::Manat;
use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

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
    #![proptest_config(ProptestConfig::with_cases(20_000))]

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
    fn halves_round_away_from_zero(qepik in -1_000_000_i64..1_000_000, by in 1_i64..1_000) {
        // (qəpik + 1/2) * by, divided by it again.
        let amount = Decimal::new((qepik * 10 + 5) * by, 3);
        let next = if qepik < 0 { qepik } else { qepik + 1 };
        prop_assert_eq!(Manat::from_const(amount).share(by.into()), Manat::from_const(Decimal::new(next, 2)));
    }
}

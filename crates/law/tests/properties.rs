//! What must hold for every case, not only the written ones.

use law::benefits::old_age_pension::assess;
use law::case::{Case, Needs};
use law::facts::{Children, Disability, Known, PayPeriod, RetireIn, Sector, Sex, Upbringing, Work, YesNo};
use law::finding::{Finding, Outcome, Unsettled};
use law::interview::{Progress, progress, projection};
use law::question::{Answer, Answers, Question};
use law::{Manat, Month, Months};
use proptest::prelude::*;
use proptest::sample::select;
use time::macros::date;
use time::{Date, Duration};

fn known<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Known<T>> {
    prop_oneof![4 => value.prop_map(Known::Is), 1 => Just(Known::Unknown)]
}

fn manat(most: u32) -> impl Strategy<Value = Manat> {
    (0..=most * 100).prop_map(|qepik| Manat::from(qepik).over(Months::new(100)))
}

fn sector() -> impl Strategy<Value = Sector> {
    select(vec![Sector::State, Sector::Private])
}

fn work() -> impl Strategy<Value = Work> {
    prop_oneof![
        Just(Work::Stopped),
        (sector(), manat(12_000)).prop_map(|(sector, pay)| Work::Working { sector, pay }),
    ]
}

fn periods() -> impl Strategy<Value = Vec<PayPeriod>> {
    (2006..2020i32, 0..7i32, sector(), manat(9_000), any::<bool>()).prop_map(
        |(from, length, sector, pay, two)| {
            let first = PayPeriod {
                from,
                to: from + length,
                sector,
                pay,
            };
            let second = PayPeriod {
                from: 2026,
                to: 2026,
                sector: Sector::Private,
                pay,
            };
            if two && first.to < 2026 {
                vec![first, second]
            } else {
                vec![first]
            }
        },
    )
}

fn today() -> impl Strategy<Value = Date> {
    (0i64..3_400).prop_map(|days| date!(2017 - 07 - 01) + Duration::days(days))
}

fn born() -> impl Strategy<Value = Date> {
    (0i64..27_000).prop_map(|days| date!(1935 - 01 - 01) + Duration::days(days))
}

prop_compose! {
    /// Someone who answers everything, sensibly or not.
    fn answers()(
        woman in any::<bool>(),
        born in born(),
        raised in 0u8..9,
        disability in any::<bool>(),
        alone in any::<bool>(),
        record in known((0u16..560).prop_map(Months::new)),
        before in known((0u16..400).prop_map(Months::new)),
        capital in known(manat(200_000)),
        pay in periods(),
        work in work(),
        in_2018 in known(select(vec![YesNo::Yes, YesNo::No])),
        later in prop_oneof![1 => Just(None), 1 => (0u16..200).prop_map(Some)],
    ) -> (Answers, Option<u16>) {
        let list = vec![
            Answer::Sex(if woman { Sex::Woman } else { Sex::Man }),
            Answer::BirthDate(born),
            Answer::Children(Children { raised, with_disability: if disability { Disability::Present } else { Disability::None } }),
            Answer::Upbringing(if alone { Upbringing::Alone } else { Upbringing::Together }),
            Answer::Record(record),
            Answer::RecordBefore2006(before),
            Answer::Capital(capital),
            Answer::Pay(pay),
            Answer::Work(work),
            Answer::CapitalIn2018(in_2018),
        ];
        (Answers::from(list), later)
    }
}

fn retiring(answers: Answers, later: Option<u16>, today: Date) -> Answers {
    let choice = later.map_or(RetireIn::Soonest, |months| {
        RetireIn::Month(Month::of(today).plus(Months::new(months)))
    });
    answers.with(Answer::RetireIn(choice))
}

fn found(answers: &Answers, today: Date) -> Result<Finding, Needs> {
    assess(&mut Case::new(answers, today))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The lines come to the amount, whatever the case.
    #[test]
    fn every_explanation_adds_up((answers, later) in answers(), today in today()) {
        if let Ok(finding) = found(&retiring(answers, later, today), today) {
            prop_assert!(finding.explanation.adds_up(), "{:?}", finding.explanation);
            if let Some(amount) = finding.amount() {
                prop_assert_eq!(finding.explanation.sum(), amount);
                prop_assert_eq!(amount, amount.to_qepik());
                prop_assert!(amount > Manat::ZERO);
            }
        }
    }

    /// More capital never takes the right away, never delays it, and never lowers the pension of the same day.
    #[test]
    fn more_capital_never_harms(
        (answers, later) in answers(), today in today(), capital in manat(200_000), more in manat(50_000),
    ) {
        let of = |capital: Manat| {
            let answers = answers.clone().with(Answer::Capital(Known::Is(capital)));
            found(&retiring(answers, later, today), today).ok()
        };
        if let (Some(less), Some(more)) = (of(capital.to_qepik()), of((capital + more).to_qepik()))
            && let (Some(day), Some(amount)) = (less.starts_on(), less.amount())
        {
            // With more capital the right may have come in the past already, under a law that asked less.
            let past = more.outcome == Outcome::Unsettled { why: Unsettled::BeforeKnownLaw };
            prop_assert!(past || more.starts_on().is_some_and(|sooner| sooner <= day));
            prop_assert!(more.starts_on() != Some(day) || more.amount() >= Some(amount));
        }
    }

    /// Whoever has the right keeps it on every later day of the same law.
    #[test]
    fn a_right_once_reached_is_not_lost((answers, _) in answers(), today in today(), days in 1i64..3_000) {
        let answers = retiring(answers, None, today);
        let entitled = |day| matches!(found(&answers, day), Ok(Finding { outcome: Outcome::Entitled { .. }, .. }));
        let later = today + Duration::days(days);
        // A raised minimum is another law: it lifts the capital that is needed.
        let minimum = |day| law::law::Law::on(day).minimum_pension().map(|it| it.value).ok();
        if entitled(today) && minimum(today) == minimum(later) {
            prop_assert!(entitled(later), "{today} {later}");
        }
    }

    /// No answer, however odd, makes the law panic; JSON and back changes nothing.
    #[test]
    fn answers_survive_json((answers, later) in answers(), today in today()) {
        let answers = retiring(answers, later, today);
        let json = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }

    /// The interview ends, asks nothing twice, and "at most" is never too low.
    #[test]
    fn at_most_is_honest((everything, later) in answers(), today in today()) {
        let everything = retiring(everything, later, today);
        let mut given = Answers::default();
        let mut promised: Vec<usize> = Vec::new();
        let mut asked: Vec<Question> = Vec::new();
        while let Progress::Ask { question, at_most } = progress(&given, today) {
            prop_assert!(!asked.contains(&question), "asked twice: {question:?}");
            asked.push(question);
            promised.push(at_most);
            let answer = everything.get(question).cloned().unwrap();
            let answer = if answer.check(&given, today).is_ok() { answer } else { plain(question) };
            given = given.with(answer);
        }
        for (index, at_most) in promised.iter().enumerate() {
            prop_assert!(*at_most >= asked.len() - index, "promised {promised:?} for {asked:?}");
        }
        prop_assert!(promised.windows(2).all(|pair| pair[1] < pair[0]), "{promised:?}");
    }

    /// A later month of retirement never lowers the pension of someone who works on.
    #[test]
    fn the_projection_never_falls((answers, _) in answers(), today in today()) {
        let points = projection(&answers, today, Months::new(12), 6);
        prop_assert!(points.windows(2).all(|pair| pair[0].1 <= pair[1].1 && pair[0].0 < pair[1].0), "{points:?}");
    }
}

/// An answer that can always be given.
fn plain(question: Question) -> Answer {
    match question {
        Question::Sex => Answer::Sex(Sex::Woman),
        Question::BirthDate => Answer::BirthDate(date!(1960 - 01 - 01)),
        Question::Children => Answer::Children(Children {
            raised: 0,
            with_disability: Disability::None,
        }),
        Question::Upbringing => Answer::Upbringing(Upbringing::Together),
        Question::Record => Answer::Record(Known::Unknown),
        Question::Capital => Answer::Capital(Known::Unknown),
        Question::RecordBefore2006 => Answer::RecordBefore2006(Known::Unknown),
        Question::Pay => Answer::Pay(Vec::new()),
        Question::Work => Answer::Work(Work::Stopped),
        Question::CapitalIn2018 => Answer::CapitalIn2018(Known::Unknown),
        Question::RetireIn => Answer::RetireIn(RetireIn::Soonest),
    }
}

/// Both days of every change of every number an old-age pension uses give an answer, and the right number.
#[test]
fn both_sides_of_every_date_switch() {
    use law::parameter::table;
    let switches = table::MINIMUM_PENSION.values;
    for pair in switches.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let last = before.to.unwrap();
        assert_eq!(last.next_day().unwrap(), after.from);
        for (day, expected) in [(last, before.value), (after.from, after.value)] {
            let answers = Answers::default()
                .with(Answer::Sex(Sex::Man))
                .with(Answer::BirthDate(date!(1945 - 01 - 01)))
                .with(Answer::Record(Known::Is(Months::new(400))))
                .with(Answer::Capital(Known::Is(Manat::from(1))))
                .with(Answer::RetireIn(RetireIn::Soonest));
            assert_eq!(found(&answers, day).unwrap().amount(), Some(expected), "{day}");
        }
    }
    // The unit for years before 2006, through an unknown capital of exactly 100 years' hundredth.
    for pair in table::PRE_2006_UNIT.values.windows(2) {
        for dated in pair {
            let answers = Answers::default()
                .with(Answer::Sex(Sex::Man))
                .with(Answer::BirthDate(date!(1945 - 01 - 01)))
                .with(Answer::Record(Known::Is(Months::new(400))))
                .with(Answer::Capital(Known::Unknown))
                .with(Answer::RecordBefore2006(Known::Is(Months::new(12))))
                .with(Answer::Pay(Vec::new()))
                .with(Answer::RetireIn(RetireIn::Soonest));
            for day in [dated.from, dated.to.unwrap()] {
                let lines = found(&answers, day).unwrap().explanation;
                assert_eq!(lines.steps[0].amount, dated.value.to_qepik(), "{day}");
            }
        }
    }
}

/// After the last announced numbers the finding says so.
#[test]
fn dates_after_the_last_known_value_say_so() {
    use law::finding::Caveat;
    let answers = Answers::default()
        .with(Answer::Sex(Sex::Man))
        .with(Answer::BirthDate(date!(1950 - 01 - 01)))
        .with(Answer::Record(Known::Is(Months::new(400))))
        .with(Answer::Capital(Known::Is(Manat::from(60_000))))
        .with(Answer::RetireIn(RetireIn::Soonest));
    let says_so = |day| {
        found(&answers, day)
            .unwrap()
            .caveats
            .contains(&Caveat::LastKnown(2026))
    };
    assert!(!says_so(date!(2026 - 12 - 31)));
    assert!(says_so(date!(2027 - 01 - 01)));
}

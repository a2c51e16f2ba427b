//! The catalogue in one language: complete, in the right language, and the same after a journey as JSON.
use catalogue::edition::Pick;
use catalogue::{Edition, centres, services};

const LANGUAGES: [Pick; 3] = [|it| it.az, |it| it.ru, |it| it.en];

#[test]
fn an_edition_holds_every_service_and_centre_and_survives_json() {
    for pick in LANGUAGES {
        let edition = Edition::of(pick);
        assert_eq!(
            (edition.services.len(), edition.centres.len()),
            (services().len(), centres().len())
        );
        for service in services() {
            let found = edition.service(service.key).unwrap();
            assert_eq!(found.name, pick(&service.names));
            assert_eq!(
                edition.areas[usize::from(found.area)],
                pick(&service.direction.names)
            );
        }
        for centre in centres() {
            let found = edition.centre(centre.key).unwrap();
            assert_eq!(found.address, pick(&centre.address));
            assert_eq!(edition.point(found).unwrap().name, pick(&centre.place.names));
            assert!(found.districts.iter().all(|it| edition.districts.contains(it)));
        }
        let json = serde_json::to_string(&edition).unwrap();
        assert_eq!(serde_json::from_str::<Edition>(&json).unwrap(), edition);
    }
}

#[test]
fn districts_stand_in_the_order_of_each_alphabet() {
    let first = |pick| Edition::of(pick).districts[..5].join(" ");
    assert_eq!(first(LANGUAGES[0]), "Abşeron Ağcabədi Ağdam Bərdə Füzuli");
    assert_eq!(first(LANGUAGES[1]), "Абшерон Агдам Агджабеди Барда Зангилан");
    assert_eq!(first(LANGUAGES[2]), "Absheron Aghdam Aghjabadi Barda Fuzuli");
    let az = Edition::of(LANGUAGES[0]).districts;
    let place = |name: &str| az.iter().position(|it| it == name).unwrap();
    assert!(
        place("Kəlbəcər") < place("Nizami") && place("Xocavənd") < place("Kəlbəcər"),
        "X stands before K: {az:?}"
    );
    assert!(
        place("Sabunçu") < place("Səbail")
            && place("Səbail") < place("Suraxanı")
            && place("Suraxanı") < place("Şuşa")
    );
}

#[test]
fn distances_on_the_map_are_those_of_its_scale() {
    let map = Edition::of(LANGUAGES[2]).map;
    let point = |name: &str| {
        let found = map.points.iter().find(|it| it.name == name).unwrap();
        (f64::from(found.x), f64::from(found.y))
    };
    // Great-circle distances of the coordinates, in kilometres.
    for (from, to, km) in [
        ("Baku", "Barda", 234.0),
        ("Baku", "Kalbajar", 328.0),
        ("Barda", "Zangilan", 149.0),
        ("Baku", "Absheron", 14.0),
    ] {
        let ((a, b), (c, d)) = (point(from), point(to));
        let drawn = (a - c).hypot(b - d) / f64::from(map.hundred_km) * 100.0;
        assert!(
            (drawn - km).abs() < 5.0,
            "{from} to {to}: {drawn:.0} km drawn, {km} km"
        );
    }
    for point in &map.points {
        assert!(
            point.x < map.width && point.y < map.height,
            "{point:?} is on the sheet"
        );
    }
}

# Государственные пособия: названия, условия, строки расчёта, открытые вопросы.

benefit-age-allowance = Пособие по возрасту
benefit-age-allowance-what = Ежемесячные деньги тем, кто достиг пенсионного возраста, но не получает пенсию и не работает.
benefit-disability-allowance = Пособие по инвалидности
benefit-disability-allowance-what = Ежемесячные деньги людям с инвалидностью, у которых нет трудовой пенсии.
benefit-child-disability-allowance = Пособие на ребёнка с инвалидностью
benefit-child-disability-allowance-what = Ежемесячные деньги на каждого ребёнка с инвалидностью до 18 лет.
benefit-survivor-allowance = Пособие по потере кормильца
benefit-survivor-allowance-what = Ежемесячные деньги детям умершего и тому, кто за ними ухаживает.
benefit-conscript-child-allowance = Пособие на ребёнка солдата
benefit-conscript-child-allowance-what = Ежемесячные деньги на каждого ребёнка, пока отец на срочной службе.
benefit-guardian-allowance = Пособие опекуну
benefit-guardian-allowance-what = Ежемесячные деньги опекуну ребёнка, оставшегося без родителей. Семья должна получать адресную помощь.
benefit-infant-allowance = Пособие на ребёнка до года
benefit-infant-allowance-what = Ежемесячные деньги на каждого ребёнка до года в семье, которая получает адресную помощь.
benefit-many-children-allowance = Пособие женщинам, у которых больше пяти детей
benefit-many-children-allowance-what = Ежемесячные деньги матери шестерых и больше детей на каждого ребёнка до 18 лет.
benefit-adopted-child-allowance = Пособие на усыновлённого ребёнка
benefit-adopted-child-allowance-what = Ежемесячные деньги тому, кто усыновил ребёнка, оставшегося без родителей.
benefit-foster-child-allowance = Пособие приёмной семье
benefit-foster-child-allowance-what = Ежемесячные деньги приёмной семье на каждого взятого ребёнка.
benefit-foster-clothing = Сезонная одежда приёмного ребёнка
benefit-foster-clothing-what = Деньги приёмной семье на одежду каждого ребёнка, четыре раза в год.
benefit-birth-grant = Пособие при рождении ребёнка
benefit-birth-grant-what = Деньги, которые платят один раз, когда рождается ребёнок.
benefit-funeral-grant = Пособие на похороны
benefit-funeral-grant-what = Деньги, которые платят один раз тому, кто похоронил получателя пособия.
benefit-radiation-allowance = Деньги на лечение пострадавшим от радиации
benefit-radiation-allowance-what = Деньги раз в год на лечение тем, кто пострадал от радиационной аварии.
benefit-released-prisoner-grant = Пособие после освобождения
benefit-released-prisoner-grant-what = Деньги один раз тем, кто вышел из заключения и нуждается в медицинской и социальной помощи.
benefit-orphan-graduate-grant = Пособие выпускнику, выросшему без родителей
benefit-orphan-graduate-grant-what = Деньги один раз тому, кто вырос без попечения родителей и окончил школу, колледж или вуз.
benefit-orphan-first-job-grant = Пособие при первой работе тому, кто вырос без родителей
benefit-orphan-first-job-grant-what = Деньги один раз тому, кто вырос без попечения родителей и впервые устроился на работу.
benefit-liberated-territory-grant = Пособие специалисту на освобождённых территориях
benefit-liberated-territory-grant-what = Деньги один раз специалисту, который переехал работать на освобождённые территории.
benefit-displaced-allowance = Ежемесячное пособие вынужденным переселенцам
benefit-displaced-allowance-what = Ежемесячные деньги каждому вынужденному переселенцу на питание и коммунальные услуги.
benefit-utilities-allowance = Пособие на коммунальные услуги и транспорт
benefit-utilities-allowance-what = Ежемесячные деньги вместо льгот: инвалидам войны, ветеранам и вдовам.

act-displaced-persons = Указы и постановление Кабинета министров о пособии вынужденным переселенцам
act-children-without-parents = Закон «О социальной защите детей, потерявших родителей и лишённых родительского попечения»

condition-no-pension = Вы не получаете трудовую пенсию.
condition-not-working = Вы не работаете.
condition-allowance-age = День, когда вы достигаете возраста для пособия: { $day }
condition-allowance-age-of-parents = День, когда вы достигаете возраста для пособия, раньше благодаря детям: { $day }
condition-has-disability = Вам установлена инвалидность.
condition-disability-since = День, когда установлена инвалидность: { $day }
condition-has-children = У вас есть ребёнок до 18 лет или студент до 23 лет.
condition-child-with-disability = У одного из ваших детей есть инвалидность.
condition-child-under-18 = Ребёнку с инвалидностью нет 18 лет. Последний день: { $day }
condition-bereaved = В вашей семье кто-то умер.
condition-survivor = Вы родственник умершего, которого называет закон.
condition-carer-not-working = Вы ухаживаете за ребёнком до восьми лет и не работаете.
condition-no-own-pension = Вы не получаете пенсию по своему возрасту или своей инвалидности.
condition-death = День смерти: { $day }
condition-conscript-family = Отец ребёнка на срочной военной службе.
condition-conscripts-child = У солдата есть родной ребёнок.
condition-conscripts-child-under-16 = Ребёнку нет 16 лет. Последний день: { $day }
condition-called-up = День, с которого идёт служба и есть право на пособие: { $day }
condition-guardian = Вы опекун ребёнка.
condition-receives-assistance = Ваша семья получает адресную государственную социальную помощь.
condition-ward = В семье есть ребёнок под вашей опекой.
condition-ward-under-18 = Ребёнку под опекой нет 18 лет. Последний день: { $day }
condition-guardian-since = День, когда началась опека: { $day }
condition-child-of-family = В семье есть родной, усыновлённый или подопечный ребёнок.
condition-child-under-1 = Месяц, в котором ребёнку исполняется год, ещё не кончился. Последний день: { $day }
condition-child-born = День рождения ребёнка: { $day }
condition-woman = Вы женщина.
condition-more-than-five-children = Живых детей, которых вы родили, не меньше { $needs }. Ваш ответ: { $has }.
condition-own-child = У вас есть родной ребёнок.
condition-own-child-under-18 = Месяц, в котором ребёнку исполняется 18 лет, ещё не кончился. Последний день: { $day }
condition-child-is-one = День, когда ребёнку, который даёт право, исполняется год: { $day }
condition-took-a-child = Вы усыновили ребёнка или взяли его в приёмную семью.
condition-adopted-since-2021 = Вы усыновили ребёнка после 1 января 2021 года.
condition-adopted-under-18 = Месяц, в котором ребёнку исполняется 18 лет, ещё не кончился. Последний день: { $day }
condition-adopted-from-three = Ребёнок усыновлён, и ему есть три года. При инвалидности возраст не важен. Первый день: { $day }
condition-foster-child = В вашей семье есть приёмный ребёнок.
condition-foster-child-under-18 = Приёмному ребёнку нет 18 лет. Последний день: { $day }
condition-in-foster-care = День, когда ребёнок пришёл в вашу семью: { $day }
condition-birth-grant-due = За одного из детей вы эти деньги ещё не получили.
condition-deceased-had-allowance = Умерший получал пособие или выплату по безработице.
condition-paid-funeral = Вы оплатили похороны.
condition-radiation = Вы пострадали от радиационной аварии.
condition-released-prisoner = Вы освободились из заключения и нуждаетесь в медицинской и социальной помощи.
condition-left-care = Вы выросли без попечения родителей.
condition-graduated-since-2025 = Вы оканчиваете учёбу 1 апреля 2025 года или позже.
condition-graduated = День окончания учёбы: { $day }
condition-has-first-job = Вы впервые устраиваетесь на работу.
condition-first-job = День начала первой работы: { $day }
condition-liberated-territory = Вы работаете на освобождённых территориях по трудовому договору.
condition-contract-from-2023-to-2027 = Договор заключён в 2023–2027 годах.
condition-contract-of-a-year = Договор не меньше чем на год или бессрочный.
condition-specialist = У вас есть профессиональное, среднее специальное или высшее образование и два года работы за последние пять лет.
condition-settled-there = Вы живёте там и работаете у работодателя на налоговом учёте.
condition-contract-made = День заключения договора: { $day }
condition-displaced = Вы вынужденный переселенец.
condition-three-years-after-return = С тех пор как можно вернуться, не прошло трёх лет. Последний день: { $day }
condition-war-disability = Ваша инвалидность связана с войной, 20 Января или службой в Чернобыле.
condition-ww2-participant = Вы участник Второй мировой войны.
condition-widow-of-fallen = Вы вдова погибшего воина.
condition-soviet-honours = Вы Герой советского времени, кавалер ордена Славы или вдова участника войны.

step-for-child = На ребёнка, рождённого { $born_on }
step-minimum-wage = Минимальная зарплата
step-minimum-wages =
    { $times ->
        [one] Закон даёт { $times } минимальную зарплату
        [few] Закон даёт { $times } минимальные зарплаты
       *[many] Закон даёт { $times } минимальных зарплат
    }

caveat-allowance-back-payment =
    { $years ->
        [one] Если вы не получали вовремя, могут заплатить и за прошлые месяцы, но не больше чем за { $years } год.
        [few] Если вы не получали вовремя, могут заплатить и за прошлые месяцы, но не больше чем за { $years } года.
       *[many] Если вы не получали вовремя, могут заплатить и за прошлые месяцы, но не больше чем за { $years } лет.
    }
caveat-paid-once = Эти деньги платят один раз. Если вы их получили, второй раз не платят.
caveat-pupil-until-18 = С 16 лет ребёнок считается, только если учится в школе, и до 18 лет. Если учится, скажите в центре.
caveat-while-he-serves = Деньги платят, пока отец служит. Считаются только его родные дети.
caveat-ward-not-kept-by-the-state = Если ребёнка полностью содержит государство, это пособие не платят.
caveat-child-without-parents = Это касается ребёнка, который до усыновления остался без родителей.
caveat-clothing-months = Деньги платят в марте, июне, сентябре и декабре.
caveat-birth-before-known-law = Ребёнка, рождённого { $born_on }, мы не учли: суммы того времени не нашли. Спросите в центре.
caveat-earlier-graduates = До 1 апреля 2025 года школа или вуз сами платили две средние зарплаты. Если вы их не получили, спросите там.
caveat-each-survivor = Это ваша сумма. Столько же получает каждый член семьи с этим правом (их { $members }).
caveat-for-each-displaced-person = Это сумма на одного человека. Такое право есть у каждого переселенца в семье.

open-five-average-wages = До 20 декабря 2024 года на первой работе давали пять средних месячных зарплат. Какую среднюю брали, мы не нашли.
open-lower-bands-of-2022 = Сумма на ребёнка с таким процентом во второй половине 2022 года не подтверждена.
open-lower-bands-of-2022-effect = Для 61–80 и 31–60 процентов взяты суммы взрослых (180 и 120), с 1 июля по 31 декабря 2022 года.
open-adult-survivors = Не уточнено, когда это пособие получают родственники пенсионного возраста или с инвалидностью.
open-adult-survivors-effect = Фонд называет их только при замене меньшей пенсии. Здесь считается, что право есть.
open-several-wards = Не уточнено, одна сумма положена опекуну нескольких детей или на каждого ребёнка.
open-several-wards-effect = Посчитана одна сумма. Если платят на каждого, она умножается на число детей.
open-guardian-amount-before-2019 = За время до апреля 2019 года один источник даёт 55 манатов, другой 61.
open-guardian-amount-before-2019-effect = Взято 55 манатов.
open-child-under-one-of-many = Не уточнено, входит ли в сумму ребёнок до года.
open-child-under-one-of-many-effect = Такой ребёнок до года не считается. Если считается, прибавляется ещё одна сумма.
open-adopted-beside-child-disability = Не уточнено, платят ли вместе с этим и пособие ребёнка по его инвалидности.
open-adopted-beside-child-disability-effect = Считается, что платят оба. Закон не называет его среди тех, что платят вместе.
open-foster-day-in-july-2023 = Не подтверждено, с какого дня июля 2023 года действуют эти суммы.
open-foster-day-in-july-2023-effect = Взято 1 июля 2023 года.
open-foster-beside-child-disability = Не уточнено, платят ли вместе с этим и пособие ребёнка по его инвалидности.
open-foster-beside-child-disability-effect = Считается, что платят оба. Источники об этом не говорят.
open-displaced-with-own-home = Не уточнено, платят ли тем, кто после переселения получил отдельное жильё.
open-displaced-with-own-home-effect = Правила 2017 года исключали таких людей. Здесь исключение не применяется.
open-who-pays = Возможно, это выплачивает сама школа или вуз. Сначала спросите там.
open-who-pays-effect = Сумма не меняется. Обращаться, возможно, надо не в Фонд, а в учебное заведение.
open-several-grounds = Не уточнено, складываются ли суммы, если оснований несколько.
open-several-grounds-effect = Посчитана самая большая сумма.
open-widows-of-which-war = Не подтверждено, входит ли в этот список вдова шехида.
open-widows-of-which-war-effect = Считается, что входит: 18 манатов в месяц. В списке написано «вдовы погибших воинов».
open-equated-disability = Не уточнено, приравнена ли здесь инвалидность от военной службы к инвалидности войны.
open-equated-disability-effect = Считается, что нет. Если приравнена, положено 26 манатов в месяц.
open-which-heroes = В списке названы Герои советского времени. Входят ли Национальные Герои, не подтверждено.
open-which-heroes-effect = Считается, что нет. Если входят, положено 12 манатов в месяц.

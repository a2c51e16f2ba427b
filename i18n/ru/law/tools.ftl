# Инструменты: письмо с решением, другой день, сравнение двух дней.

letter-form-title = Что написано в письме?
letter-form-granted = Сколько назначено на каждую выплату, в манатах
letter-form-granted-why = Мы сравним эту сумму с той, что выходит по закону.
letter-form-refused = В письме отказ
letter-form-on = С какого дня назначено? При отказе – дата письма
letter-form-on-why = Мы проверяем по закону этого дня. Правила и суммы время от времени меняются.
day-form-title = По закону какого дня?
day-form-on = День
day-form-on-why = Мы покажем результат по правилам, которые действовали в этот день.
changes-form-title = Что изменилось для меня?
changes-form-since = Более ранний день
changes-form-since-why = Мы посмотрим, что давал вам закон того дня.
changes-form-on = Более поздний день
changes-form-on-why = С законом этого дня мы сравниваем. Ваши ответы одинаковы для обоих дней.
changes-days = { $first } – { $last }
changes-same =
    { $count ->
        [0] Изменения есть во всех выплатах, которые мы проверили.
        [one] Ещё в { $count } выплате для вас ничего не изменилось.
       *[other] В остальных { $count } выплатах для вас ничего не изменилось.
    }
error-day-outside = Напишите день от { $first } до { $last }
error-day-not-earlier = Первый день должен быть раньше второго

group-pension = Пенсии
group-allowance = Пособия
group-stipend = Стипендии Президента
group-assistance = Адресная государственная социальная помощь
group-insurance = Работа, болезнь, материнство и налоги
group-programme = Программы и услуги

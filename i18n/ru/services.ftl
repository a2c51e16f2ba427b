# Услуги и центры.

start-services-title = Услуги
start-services-text = Найдите услугу и посмотрите документы

services-title = Что делает DOST?
services-search = Что вы ищете?
services-search-hint = Например: пенсия, инвалидность, справка
services-found = Найдено: { $count }
services-none = Ничего не найдено. Напишите другими словами или позвоните на 142.
service-listed = Центр DOST оказывает эту услугу.
service-by-direction = Эта область есть в списке DOST. До прихода спросите об услуге по номеру 142.
service-not-stated = Неизвестно, оказывает ли центр DOST эту услугу. Сначала спросите по номеру 142.
service-programme = Это программа Агентства DOST.
service-elsewhere = Центр DOST не принимает это заявление. Куда идти, написано ниже.
service-who = Кто может обратиться
service-who-ask = Все условия узнайте по номеру 142.
service-where = Куда можно обратиться
service-minutes-about =
    { $minutes ->
        [one] Примерно { $minutes } минута
        [few] Примерно { $minutes } минуты
       *[many] Примерно { $minutes } минут
    }
service-decision = За сколько дней решат
service-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
service-working-days =
    { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
       *[many] { $days } рабочих дней
    }
service-fee = Плата
service-free = Бесплатно
service-fee-unknown = Официальных сведений о плате нет. Спросите по номеру 142.
service-ask = Сведений нет. Спросите по номеру 142.
service-book = Записаться на эту услугу
name-not-here = Название не загрузилось: нет связи

centres-choose = Выберите свой район или город
centres-not-listed = Если его нет в списке, спросите по номеру 142, в какой центр прийти.
centres-serve =
    { $count ->
        [one] { $district }: { $count } центр
        [few] { $district }: { $count } центра
       *[many] { $district }: { $count } центров
    }
centres-planned = Ещё не открыты: { $centres }.
centre-way = Как добраться
centre-way-ask = Сведений об автобусах и остановках у нас нет. Спросите по номеру 142.
centre-week = Ближайшие семь дней
centre-day = { $date_day }
centre-day-open = { $from_from } { $to_until }
centre-day-closed = Закрыто: { $why }
queue-link = Посмотреть очередь
queue-title = Очередь
queue-silent = Этот центр не сообщает об очереди.
queue-called = Сейчас вызывают
queue-counter = Окно { $counter }
queue-nobody = Сейчас никого не вызывают.
queue-waiting =
    { $count ->
        [one] Ждёт { $count } человек
        [few] Ждут { $count } человека
       *[many] Ждут { $count } человек
    }
queue-wait = { $least }–{ $most } мин
queue-next = следующий
queue-unknown = время неизвестно
queue-honest = Время примерное: восьмерых из десяти вызывают в этот срок.
queue-fresh = Страница обновляется сама.
centre-book = Записаться на приём
centre-not-bookable = Часы работы этого центра неизвестны, поэтому записаться сюда нельзя.
map-scale = 100 км
map-note = Схематическая карта: точка показывает город или район, а не здание. Данные: Natural Earth, GeoNames.

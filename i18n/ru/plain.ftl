# Страница без программы (plain.html): для старых браузеров и без JavaScript. Программа эти слова не загружает.

plain-title = Центры DOST: адреса и часы работы
plain-what = DOST bələdçi считает пенсии, пособия и помощь и записывает в центр. Для этого нужен новый браузер.
plain-call = Есть вопрос? Позвоните:
plain-open = Открыть программу
plain-hours = { $first_weekday } – { $last_weekday }: { $from } – { $to }
plain-hours-one = { $first_weekday }: { $from } – { $to }
plain-holidays = В праздничные дни центры закрыты.

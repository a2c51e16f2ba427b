# Без зрения: шесть клавиш и голос. На киоске.

ear-welcome = Голос включён. Чтобы продолжить по-русски, нажмите клавишу «Выбор». Для другого языка нажмите клавишу «Вниз».
ear-not-alone = Наушников не видно: вас могут услышать другие. Вставьте наушники. Если вы согласны, продолжайте без них.
ear-how = Клавиши «Вправо» и «Влево» ведут к тому, что можно выбрать. «Вниз» и «Вверх» читают всё подряд. «Выбор» выбирает. «Помощь» предлагает громкость, скорость и возврат назад.
ear-link = Ссылка
ear-button = Кнопка
ear-fold = Раскрывающийся текст
ear-tick = Флажок
ear-box = Поле ввода
ear-choice = Вариант { $place } из { $count }
ear-chosen = Выбрано
ear-not-chosen = Не выбрано
ear-open = Раскрыто
ear-closed = Свёрнуто
ear-barred = Выбрать нельзя
ear-box-empty = Пусто
ear-box-holds = Введено: { $text }

ear-dial = Клавишами «Вниз» и «Вверх» найдите знак. «Вправо» записывает его, «Влево» стирает, «Выбор» заканчивает.
ear-symbols-digits = 1 2 3 4 5 6 7 8 9 0
ear-symbols-amount = 1 2 3 4 5 6 7 8 9 , 0
ear-symbols-letters = а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ' - _
ear-symbols-reference = A B C D E F G H J K M N P Q R S T V W X Y Z 9 8 7 6 5 4 3 2 1 0
ear-space = пробел
ear-dash = дефис
ear-apostrophe = апостроф
ear-comma = запятая
ear-point = точка

ear-help = Помощь. Выбирайте клавишей «Вниз». Чтобы выйти, нажмите «Помощь» ещё раз.
ear-help-again = Повторить
ear-help-all = Читать отсюда до конца
ear-help-how = Что делают клавиши
ear-help-louder = Громче
ear-help-quieter = Тише
ear-help-faster = Быстрее
ear-help-slower = Медленнее
ear-help-back = Вернуться назад
ear-help-end = Выключить голос
ear-volume = Громкость: { $step }
ear-pace = Скорость: { $step }
ear-no-way-back = Это первая страница.
ear-bye = Голос выключен.
ear-leave = Всё стирается. До свидания.

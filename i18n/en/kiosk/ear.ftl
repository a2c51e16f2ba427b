# Without sight: six keys and a voice. On a kiosk.

ear-welcome = Speech is on. To go on in English, press Select. For another language, press Down.
ear-not-alone = No headphones are seen: others may hear. Plug in headphones. If you agree, go on without them.
ear-how = Right and Left lead to what can be chosen. Down and Up read everything in turn. Select chooses. Help offers volume, speed and the way back.
ear-link = Link
ear-button = Button
ear-fold = Text that opens
ear-tick = Tick box
ear-box = Text box
ear-choice = Choice { $place } of { $count }
ear-chosen = Chosen
ear-not-chosen = Not chosen
ear-open = Open
ear-closed = Closed
ear-barred = Cannot be chosen
ear-box-empty = Empty
ear-box-holds = It says: { $text }

ear-dial = Find the character with Down and Up. Right writes it, Left deletes, Select ends.
ear-symbols-digits = 1 2 3 4 5 6 7 8 9 0
ear-symbols-amount = 1 2 3 4 5 6 7 8 9 . 0
ear-symbols-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z ' - _
ear-symbols-reference = A B C D E F G H J K M N P Q R S T V W X Y Z 9 8 7 6 5 4 3 2 1 0
ear-space = space
ear-dash = hyphen
ear-apostrophe = apostrophe
ear-comma = comma
ear-point = point

ear-help = Help. Choose with Down. To leave, press Help again.
ear-help-again = Say it again
ear-help-all = Read from here to the end
ear-help-how = What the keys do
ear-help-louder = Louder
ear-help-quieter = Quieter
ear-help-faster = Faster
ear-help-slower = Slower
ear-help-back = Go back
ear-help-end = Turn speech off
ear-volume = Volume: { $step }
ear-pace = Speed: { $step }
ear-no-way-back = This is the first page.
ear-bye = Speech is off.
ear-leave = Everything is being erased. Goodbye.

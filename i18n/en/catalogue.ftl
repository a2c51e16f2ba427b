# Names of holidays.

holiday-new-year = New Year
holiday-mourning = Day of Nationwide Mourning
holiday-womens-day = Women's Day
holiday-victory-over-fascism = Day of Victory over Fascism
holiday-independence-day = Independence Day
holiday-national-salvation = National Salvation Day
holiday-armed-forces = Armed Forces Day
holiday-victory-day = Victory Day
holiday-state-flag = State Flag Day
holiday-solidarity = Solidarity Day of World Azerbaijanis
holiday-novruz = Novruz
holiday-ramazan = Ramazan
holiday-qurban = Qurban

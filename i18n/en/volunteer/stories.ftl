# What invented visitors tell. Each fact is in crates/adviser/stories/stories.toml.

story-widow-title = A widow with two children
story-widow-text =
    I am a woman, born on 10 April 1988. I do not work. My husband died on 15 September 2026.
    He was born on 1 June 1981. His insurance record was 16 years 8 months, his pension capital 40,000 manat.
    He was insured and received no pension. He did not die on duty or in war. I paid for the funeral.
    We have two children of our own: born on 1 March 2015 and on 5 May 2019. I had no others.
    I look after the younger one. Nobody else lived on his pay.
    I am not on child care leave. Both birth grants were paid. The three of us have 1,200 manat a month.
    None of it is a pension, an allowance or a stipend. We have no targeted assistance.
story-near-pension-title = A man of 64 with 27 years of record
story-near-pension-text =
    I am a man, born on 15 May 1962. I work for a private company for 700 manat a month.
    My insurance record is 27 years, my pension capital 45,000 manat. I have no pension yet.
    I raised two children, neither with a disability. They are grown up. I live with my wife.
    Together we have 1,300 manat a month. None of it is a pension, an allowance or a stipend.
    We have no targeted assistance.
story-child-with-disability-title = A mother of a child with a disability
story-child-with-disability-text =
    I am a woman, born on 21 August 1990. I do not work, because I look after my child all day.
    The child was born on 1 March 2017. It has lost 81 to 100 per cent of its bodily functions.
    It is my own and only child. I am not on child care leave. The birth grant was paid.
    The three of us have 1,100 manat a month. None of it is a pension, an allowance or a stipend.
    We have no targeted assistance.
story-unemployed-title = A man who lost his job
story-unemployed-text =
    I am a man, born on 14 February 1985. I worked for one employer for five years.
    On 30 September 2026 I was made redundant. On 5 October I registered as unemployed.
    In the last 24 months I was insured for 24, in the last 36 months for 36.
    In my last 12 months I earned 12,000 manat, in the last two months 2,000.
    I have no children. I live with my wife. Together we have 1,000 manat a month.
    None of it is a pension, an allowance or a stipend. We have no targeted assistance.
story-displaced-title = A displaced family
story-displaced-text =
    I am a woman, born on 3 November 1979, displaced from my home. I do not know when I can return.
    We pay for light and gas ourselves. I do not work. I never had children.
    My insurance record is 10 years, my pension capital 9,000 manat. All of it is after 2006, and I had capital in July 2018. I live with my sister.
    Together we have 900 manat a month. 60 manat of it is an allowance. We have no targeted assistance.
story-war-title = A man wounded in the war
story-war-text =
    I am a man, born on 30 January 1996, a war veteran. I do not work.
    I have a disability because of the war, of 61 to 80 per cent, since 15 June 2021. I see well.
    I am in the queue for a car. My insurance record is 2 years 6 months. I have no children.
    I live with my mother. Together we have 900 manat a month.
    None of it is a pension, an allowance or a stipend. We have no targeted assistance.
story-expecting-title = A woman who expects a child
story-expecting-text =
    I am a woman, born on 7 July 1997. I work, not in agriculture. My insurance record is 5 years.
    I expect my first child. My maternity leave began on 2 November 2026. An ordinary birth is expected.
    In the last 12 months I earned 9,125 manat, over 365 days. I live with my husband.
    Together we have 1,500 manat a month. None of it is a pension, an allowance or a stipend.
    We have no targeted assistance.
story-martyr-mother-title = A martyr's mother
story-martyr-mother-text =
    I am a woman, born on 9 December 1968. My only child, a son, is a martyr. He had no disability. His father and I share the stipend.
    I do not work and have no pension. My insurance record is 5 years, my pension capital 5,000 manat. All of it is after 2006, and I had capital in July 2018.
    I live with my husband. Together we have 800 manat a month.
    350 manat of it is a stipend. We have no targeted assistance.

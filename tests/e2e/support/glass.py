"""Where things are on the glass at 1280×800, as the design lays them out."""

PRIMARY = (199, 710)
SECOND = (460, 710)
THIRD = (658, 710)
#: A spot of the state's colour, away from words and buttons.
FIELD = (700, 620)
#: "End now" in the question whether to end it.
CONFIRM = (509, 466)

#: With these, a question asked after: the first length to extend by, while two are offered.
CHECK_IN = PRIMARY
#: Beside "Find another room".
EXTEND = (620, 710)
FIRST_CHOICE = (330, 430)
#: Of the other times that a refusal offers.
FIRST_ALTERNATIVE = (640, 318)
#: The calendar's leaf in the corner, and what it opens: the days, the day as a ribbon, and
#: what books.
CALENDAR = (1060, 49)
DAYS = ((92, 66), (200, 66))
RIBBON = (400, 140)
ACCEPT = (850, 716)

#: Held for five seconds, the way to the service page, which has this colour at FIELD.
CORNER = (10, 10)
SURFACE = (0x0f, 0x13, 0x18)
CLOSE = (1177, 54)
#: The second button of the page: before the PIN was typed, and after it.
ADMIN_PIN = UNPAIR = (1040, 224)
UNPAIR_AND_FORGET = (1040, 364)
#: The pad for the admin PIN.
DIGITS = {str(digit): ((906, 1039, 1172)[(digit - 1) % 3], (296, 388, 480)[(digit - 1) // 3])
          for digit in range(1, 10)} | {"0": (1039, 573)}
OK = (1172, 573)

"""Where things are on the glass at 1280×800, as the design lays them out."""

PRIMARY = (199, 710)
SECOND = (460, 710)
THIRD = (658, 710)
#: A spot of the state's colour, away from words and buttons.
FIELD = (700, 620)
#: "End now" in the question whether to end it.
CONFIRM = (509, 466)

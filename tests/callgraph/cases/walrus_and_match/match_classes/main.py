"""Class patterns narrow what the subject is and take its attributes apart."""
from figures import Circle, Rectangle, area, label

area(Circle(2))
area(Rectangle(2, 3))
label(Circle(1))
label(Rectangle(1, 1))

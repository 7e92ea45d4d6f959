"""Implementations for project classes, subclasses among them, in several modules."""
import drawing.curves
from drawing.shapes import Circle, Line, Square
from drawing.surface import draw

draw(Circle())
draw(Square())
draw(Line())

"""A package chooses its implementation when it is imported; both count."""
from backend import Window, beep

window = Window("main")
window.show()
beep()

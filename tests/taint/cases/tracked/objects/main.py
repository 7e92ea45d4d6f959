"""The object of a method is tracked, not what the method is handed."""
from taintcheck import source
from trackedcheck import Door

Door(source()).sink()
Door("a").not_sink(source())
door = Door("front " + source())
door.sink("a")
door = Door("back")
door.not_sink(source())
for each in [Door("a"), Door("b")]:
    each.not_sink(source())

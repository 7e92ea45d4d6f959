"""Settings that are read from a map of the program, and one that was sent."""
from app import App
from taintcheck import not_sink, sink, source

app = App(title="Shop", theme=source())
not_sink(app.config["TITLE"])
sink(app.config["THEME"])
not_sink(app.setting("title"))
sink(app.setting("theme"))
not_sink(app.setting("absent"))

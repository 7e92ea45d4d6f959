"""Settings from several layers; only one of them comes from outside."""
from settings import Settings, load
from taintcheck import not_sink, sink, source

settings = load({"title": source()}, theme="dark")
sink(settings.title)
not_sink(settings.theme)
not_sink(settings.language)
not_sink(Settings().title)
sink(settings.as_dict()["title"])
not_sink(settings.as_dict()["theme"])

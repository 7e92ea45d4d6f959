"""A flag stored on the instance decides its own methods only."""

from app import App
from flowcheck import not_sink, sink

debug = App(debug=True)
release = App(debug=False)
sink(debug.host())
not_sink(release.host())
release.enable_debug()
sink(release.host())
not_sink(App().host())

"""Where to go next: a path of the application, a known host, or what was sent."""
from taintcheck import not_sink, sink, source
from targets import for_name, known_or_home


def redirect(location):
    return ("302 Found", location)


sink(redirect(source())[1])
not_sink(redirect(source())[0])
not_sink(redirect(for_name("home"))[1])
not_sink(redirect(known_or_home("http://x/" + source()))[1])
sink(redirect(for_name("search") + "?back=" + source()))

"""An application factory reads its configuration class and binds accordingly."""

from flowcheck import not_sink, sink
from web import create_app

development = create_app("web.config.Development")
production = create_app("web.config.Production")
sink(development.run())
not_sink(production.run())
not_sink(development.run(host="127.0.0.1"))
sink(production.run("0.0.0.0"))
sink(development.config["HOST"])
not_sink(production.config["HOST"])

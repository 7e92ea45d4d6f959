from webframe import Application

public = Application("public", HOST="0.0.0.0")


@public.route("/where")
def where(application):
    return application.config["HOST"]

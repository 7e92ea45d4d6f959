import webframe

admin = webframe.Application("admin", PORT=5001)


@admin.route("/where")
def where(application):
    return application.config["HOST"]

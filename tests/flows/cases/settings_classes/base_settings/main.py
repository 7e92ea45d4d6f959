"""A settings base copies annotated class defaults onto the instance unless overridden."""

from flowcheck import not_sink, sink
from settings import AdminSettings, AppSettings

app = AppSettings()
admin = AdminSettings()
override = AppSettings(host="127.0.0.1")
sink(app.host)
not_sink(admin.host)
not_sink(override.host)  # SPURIOUS
sink(AdminSettings(host="0.0.0.0").host)  # MISSING

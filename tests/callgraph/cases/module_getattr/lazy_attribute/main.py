import settings


print(settings.timeout)
settings.connect("db")

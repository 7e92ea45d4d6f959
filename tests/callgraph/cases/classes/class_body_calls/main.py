"""A class body calls functions itself, comprehensions and default values included."""


def load_defaults():
    return {"retries": 3}


def shout(text):
    return text.upper()


class Settings:
    defaults = load_defaults()
    title = shout("settings")
    names = [shout(key) for key in ("a", "b")]

    def retries(self, fallback=len("xyz")):
        return self.defaults.get("retries", fallback)


settings = Settings()
print(settings.retries())

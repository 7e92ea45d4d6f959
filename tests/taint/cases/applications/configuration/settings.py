class Settings:
    title = "none"
    theme = "light"
    language = "en"

    def as_dict(self):
        return {"title": self.title, "theme": self.theme}


def load(overrides, **more):
    settings = Settings()
    if "title" in overrides:
        settings.title = overrides["title"]
    if "theme" in more:
        settings.theme = more["theme"]
    return settings

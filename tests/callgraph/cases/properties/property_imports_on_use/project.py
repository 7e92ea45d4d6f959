class Project:
    def __init__(self, name):
        self.name = name

    @property
    def database(self):
        from database import Database

        return Database(self.name)

    @property
    def title(self):
        return heading(self)


def heading(project):
    return project.name.title()

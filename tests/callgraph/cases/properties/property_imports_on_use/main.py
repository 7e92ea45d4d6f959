"""A property imports the module it needs when it is read."""

from project import Project


project = Project("site")
project.database.query()
print(project.title)

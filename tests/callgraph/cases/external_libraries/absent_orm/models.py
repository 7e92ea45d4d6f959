import rowmapper
from rowmapper import fields


class Base(rowmapper.Model):
    def save(self):
        self.touch()
        super().save()

    def touch(self):
        self.changed = True


class User(Base):
    name = fields.Text(length=20)

    def display(self):
        return self.describe()

"""A descriptor is read through the class, read through an object and deleted."""


class Registry:
    def __get__(self, instance, owner):
        if instance is None:
            return self.for_class(owner)
        return self.for_instance(instance)

    def __delete__(self, instance):
        self.clear()

    def for_class(self, owner):
        return [owner]

    def for_instance(self, instance):
        return [instance]

    def clear(self):
        return []


class Model:
    objects = Registry()


class User(Model):
    pass


print(Model.objects)
user = User()
print(user.objects)
del user.objects

"""A method of the parent is taken from `super()` and called elsewhere."""


def retry(action, count):
    for _ in range(count):
        action("job")


class Queue:
    def push(self, item):
        print("pushed", item)


class SafeQueue(Queue):
    def push(self, item):
        push = super().push
        retry(push, 2)


SafeQueue().push("job")

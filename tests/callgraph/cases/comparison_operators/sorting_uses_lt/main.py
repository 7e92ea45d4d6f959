"""`min`, `sorted` and `list.sort` compare objects."""

from tasks import Task


def plan(tasks):
    first = min(tasks)
    return first, sorted(tasks, reverse=True)


def by_name(tasks):
    tasks.sort(key=Task.label)
    return tasks


plan([Task(2), Task(1)])
by_name([Task(4), Task(3)])

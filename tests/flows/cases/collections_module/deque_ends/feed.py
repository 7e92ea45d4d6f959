def fill(queue):
    queue.appendleft("0.0.0.0")
    queue.append("10.0.0.5")

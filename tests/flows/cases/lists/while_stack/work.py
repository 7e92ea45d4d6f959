def drain(stack):
    done = []
    while stack:
        done.append(stack.pop())
    return done

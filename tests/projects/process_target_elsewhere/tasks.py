def make_task(times):
    def task():  # LDR202
        print([1] * times)

    return task

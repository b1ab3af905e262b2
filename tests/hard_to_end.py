"""Scripts that leave something if they are only killed.

Each makes a file ``ready`` when it can be ended. What the test could not find out, a script tells
by the names of files: ``pid-<process id>`` and ``shared-<name in /dev/shm>``.
"""

#: The main process of a script says so when it is ready, and then waits to be ended.
READY = "open('ready', 'w').close(); import time; time.sleep(1000)"

#: Ignores what can be ignored.
DEAF = (
    "import signal as s, time; [s.signal(n, s.SIG_IGN) for n in (s.SIGTERM, s.SIGINT, s.SIGHUP)];"
    " time.sleep(1000)"
)

#: Runs without the hook, so that only multiprocessing's own tracker knows of this.
UNSEEN = (
    "from multiprocessing.shared_memory import SharedMemory; import time;"
    " block = SharedMemory(create=True, size=100);"
    " open('shared-' + block.name, 'w').close(); time.sleep(1000)"
)

ENDING = {
    "child that ignores signals": f"""
        import subprocess, sys
        subprocess.Popen([sys.executable, "-c", {DEAF!r}])
        {READY}
    """,
    "daemon that ignores signals": f"""
        import os
        if not os.fork():
            os.setsid()
            if not os.fork():
                exec({DEAF!r})
            os._exit(0)
        os.wait()
        {READY}
    """,
    "daemon without the mark in its environment": f"""
        import os, sys
        if not os.fork():
            os.setsid()
            if daemon := os.fork():
                open(f"pid-{{daemon}}", "w").close()
                os._exit(0)
            os.execve(sys.executable, [sys.executable, "-c", {DEAF!r}], {{}})
        os.wait()
        {READY}
    """,
    "script that has ended, but not its children": """
        import subprocess, sys
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
        open('ready', 'w').close()
    """,
    "stopped child": f"""
        import os, signal, subprocess, sys
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
        os.kill(child.pid, signal.SIGSTOP)
        {READY}
    """,
    "child that starts children": f"""
        import subprocess, sys
        code = "import subprocess as s, sys, time\\nwhile True:"
        code += " s.Popen([sys.executable, '-c', 'import time; time.sleep(1000)']); time.sleep(.05)"
        subprocess.Popen([sys.executable, "-c", code])
        {READY}
    """,
    "child that is always another process": f"""
        import os, time
        if not os.fork():
            while True:
                time.sleep(0.02)
                if os.fork():
                    os._exit(0)
        {READY}
    """,
    "broken line of events": f"""
        import os
        path = os.path.join(os.environ["DLFIX_SMOKE"], "events.jsonl")
        with open(path, "a") as file:
            file.write('{{"event": "sema')
        {READY}
    """,
}

#: These put something into shared memory, or into the folder for temporary files.
SHARING = {
    "workers with semaphores": f"""
        import multiprocessing as mp, time
        if __name__ == "__main__":
            context = mp.get_context("spawn")
            queue, lock = context.Queue(), context.Lock()
            context.Process(target=time.sleep, args=(1000,)).start()
            {READY}
    """,
    "block of shared memory": f"""
        from multiprocessing import shared_memory
        block = shared_memory.SharedMemory(create=True, size=100)
        {READY}
    """,
    "tensors in files": f"""
        import torch, torch.multiprocessing as mp, time
        if __name__ == "__main__":
            mp.set_sharing_strategy("file_system")
            rows = torch.ones(1000).share_memory_()
            mp.get_context("spawn").Process(target=time.sleep, args=(1000,)).start()
            {READY}
    """,
    "sockets of a fork server": f"""
        import multiprocessing as mp, time
        if __name__ == "__main__":
            mp.get_context("forkserver").Process(target=time.sleep, args=(1000,)).start()
            {READY}
    """,
    "block that the hook has not seen": f"""
        import glob, subprocess, sys, time
        subprocess.Popen([sys.executable, "-I", "-c", {UNSEEN!r}])
        while not glob.glob("shared-*"):
            time.sleep(0.01)
        {READY}
    """,
}

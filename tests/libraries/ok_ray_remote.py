# ray starts processes of its own, which import no main module.
# library: ray
import ray

ray.init(num_cpus=1)


@ray.remote
def work(x):
    return x + 1


print(ray.get([work.remote(i) for i in range(3)]))

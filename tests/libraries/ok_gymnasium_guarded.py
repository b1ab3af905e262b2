# Under the guard; cloudpickle carries the lambdas.
# library: gymnasium
import gymnasium as gym

more = gym.make_vec("CartPole-v1", num_envs=2)

if __name__ == "__main__":
    env = gym.vector.AsyncVectorEnv([lambda: gym.make("CartPole-v1")] * 2)
    print(env.reset(seed=0))
    env.close()

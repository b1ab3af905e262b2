# Under the guard; cloudpickle carries the lambdas. The first one has no processes.
# library: stable-baselines3
import gymnasium as gym
from stable_baselines3.common.vec_env import DummyVecEnv, SubprocVecEnv

one = DummyVecEnv([lambda: gym.make("CartPole-v1")])

if __name__ == "__main__":
    env = SubprocVecEnv([lambda: gym.make("CartPole-v1") for _ in range(2)])
    print(env.reset())
    env.close()

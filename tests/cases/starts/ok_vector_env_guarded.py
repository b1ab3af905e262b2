# Under the guard; cloudpickle carries the lambdas. The other one has no processes.
# not run: needs stable_baselines3
import gymnasium as gym
from stable_baselines3.common.vec_env import DummyVecEnv, SubprocVecEnv

one = DummyVecEnv([lambda: gym.make("CartPole-v1")])

if __name__ == "__main__":
    env = SubprocVecEnv([lambda: gym.make("CartPole-v1") for _ in range(2)])
    more = gym.vector.AsyncVectorEnv([lambda: gym.make("CartPole-v1")])

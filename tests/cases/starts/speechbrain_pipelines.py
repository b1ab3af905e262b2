# Nested functions between @takes and @provides, in the dataset that a Brain loads.
# not run: needs speechbrain
import speechbrain as sb


def prepare(hparams):
    @sb.utils.data_pipeline.takes("wav")
    @sb.utils.data_pipeline.provides("sig")
    def audio_pipeline(wav):  # LDR202
        return sb.dataio.dataio.read_audio(wav)

    data = sb.dataio.dataset.DynamicItemDataset.from_json("train.json")
    sb.dataio.dataset.add_dynamic_item([data], audio_pipeline)
    return data


def train(brain, hparams):
    loader = sb.dataio.dataloader.make_dataloader(prepare(hparams), num_workers=4)
    for batch in loader:
        print(batch)

# Nested functions between @takes and @provides, in the dataset that a Brain loads.
# library: speechbrain
# fails: Can't (get|pickle) local object
import speechbrain as sb


def prepare():
    @sb.utils.data_pipeline.takes("wav")
    @sb.utils.data_pipeline.provides("sig")
    def audio_pipeline(wav):  # LDR202
        return len(wav)

    data = sb.dataio.dataset.DynamicItemDataset({"one": {"wav": "a.wav"}, "two": {"wav": "b.wav"}})
    sb.dataio.dataset.add_dynamic_item([data], audio_pipeline)
    sb.dataio.dataset.set_output_keys([data], ["id", "sig"])
    return data


def main():
    loader = sb.dataio.dataloader.make_dataloader(prepare(), num_workers=1)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()

#include "hub/settings/nearest.h"

namespace lintel::hub::settings {

SettingMap nearest(const std::vector<Layer> &layers)
{
    SettingMap values;
    for (const Layer &layer : layers) {
        for (const auto &[key, value] : layer.values)
            values[key] = value;
    }
    return values;
}

std::vector<SettingHere> candidates(const std::vector<Layer> &layers, const std::string &key)
{
    std::vector<SettingHere> all;
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (const auto found = layer->values.find(key); found != layer->values.end())
            all.push_back(found->second);
    }
    return all;
}

} // namespace lintel::hub::settings

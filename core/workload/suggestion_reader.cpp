#include "core/workload/suggestion_reader.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr std::string_view kModel = "model";

void addRun(const std::string& id, Place place, SuggestedSettings settings, Workload& workload) {
    if (std::ranges::find(workload.models, id) == workload.models.end()) workload.models.push_back(id);
    workload.suggestedAt.try_emplace(id, place);
    workload.variants[id].push_back(std::move(settings));
}

// {model: process-pool, chunksize: 100}
void readRun(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload) {
    const YamlNode* model = map.find(kModel);
    if (model == nullptr) {
        problems.add(map.place, TS_TEXT("expected the key 'model' in a map under 'models', as in "
                                        "{{model: process-pool, chunksize: 100}}"));
        return;
    }
    const std::optional<std::string> id = values.name(*model);
    SuggestedSettings settings;
    for (size_t i = 0; i < map.items.size(); i += 2) {
        if (map.items[i].text == kModel) continue;
        if (const std::optional<std::string> value = values.name(map.items[i + 1]))
            settings[map.items[i].text] = {*value, map.items[i].place};
    }
    if (id) addRun(*id, model->place, std::move(settings), workload);
}

} // namespace

void readModels(const YamlNode& list, ValueReader& values, ProblemList& problems, Workload& workload) {
    if (!list.isList()) {
        problems.add(list.place, {TS_TEXT("found {0}, expected a list of models, such as [serial, gil]"),
                                  describeNode(list)});
        return;
    }
    for (const YamlNode& item : list.items) {
        if (item.isMap()) {
            readRun(item, values, problems, workload);
        } else if (const std::optional<std::string> id = values.name(item)) {
            addRun(*id, item.place, {}, workload);
        }
    }
}

void readMachine(const YamlNode& map, ValueReader& values, ProblemList& problems, Workload& workload) {
    if (!map.isMap()) {
        problems.add(map.place, {TS_TEXT("found {0}, expected a map of machine settings, such as cores: 2"),
                                 describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2)
        if (const std::optional<std::string> value = values.name(map.items[i + 1])) {
            workload.machine[map.items[i].text] = *value;
            workload.suggestedAt.try_emplace(map.items[i].text, map.items[i].place);
        }
}

} // namespace timeslice

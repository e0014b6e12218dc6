#include "core/run/wire.h"

#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

using nlohmann::json;

json toJson(const std::vector<Step>& steps) {
    json list = json::array();
    for (const Step& step : steps) {
        json entry = {static_cast<int>(step.kind),
                      step.time.count(),
                      static_cast<int>(step.kernel),
                      step.checkpoint ? step.checkpoint->count() : -1,
                      step.resource.value,
                      step.timeout ? step.timeout->count() : -1,
                      step.times,
                      step.bytes,
                      static_cast<int>(step.split) | static_cast<int>(step.scoped) << 1 |
                          static_cast<int>(step.lines) << 2 | static_cast<int>(step.cached) << 3,
                      step.group};
        if (!step.steps.empty()) entry.push_back(toJson(step.steps));
        list.push_back(std::move(entry));
    }
    return list;
}

std::optional<Nanos> optionalTime(const json& value) {
    const auto nanos = value.get<int64_t>();
    return nanos < 0 ? std::nullopt : std::optional(Nanos(nanos));
}

std::vector<Step> stepsFrom(const json& list) {
    std::vector<Step> steps;
    for (const json& entry : list) {
        Step step;
        step.kind = static_cast<StepKind>(entry.at(0).get<int>());
        step.time = Nanos(entry.at(1).get<int64_t>());
        step.kernel = static_cast<WorkKernel>(entry.at(2).get<int>());
        step.checkpoint = optionalTime(entry.at(3));
        step.resource = ResourceId{entry.at(4).get<int32_t>()};
        step.timeout = optionalTime(entry.at(5));
        step.times = entry.at(6).get<int64_t>();
        step.bytes = entry.at(7).get<int64_t>();
        step.split = (entry.at(8).get<int>() & 1) != 0;
        step.scoped = (entry.at(8).get<int>() & 2) != 0;
        step.lines = (entry.at(8).get<int>() & 4) != 0;
        step.cached = (entry.at(8).get<int>() & 8) != 0;
        step.group = entry.at(9).get<size_t>();
        if (entry.size() > 10) step.steps = stepsFrom(entry.at(10));
        steps.push_back(std::move(step));
    }
    return steps;
}

json toJson(const TaskGroup& group) {
    return {{"count", group.count},         {"start", group.start.count()}, {"every", group.every.count()},
            {"instances", group.instances}, {"priority", group.priority},   {"daemon", group.daemon},
            {"spawned", group.spawned},     {"forked", group.forked},       {"steps", toJson(group.steps)}};
}

TaskGroup groupFrom(const json& entry) {
    TaskGroup group;
    group.count = entry.at("count").get<int64_t>();
    group.start = Nanos(entry.at("start").get<int64_t>());
    group.every = Nanos(entry.at("every").get<int64_t>());
    group.instances = entry.at("instances").get<int64_t>();
    group.priority = entry.at("priority").get<int64_t>();
    group.daemon = entry.at("daemon").get<bool>();
    group.spawned = entry.at("spawned").get<bool>();
    group.forked = entry.at("forked").get<bool>();
    group.steps = stepsFrom(entry.at("steps"));
    return group;
}

Resource resourceFrom(const json& entry) {
    Resource resource;
    resource.kind = static_cast<ResourceKind>(entry.at(0).get<int>());
    resource.size = entry.at(1).get<int64_t>();
    resource.most = entry.at(2).get<int64_t>();
    resource.handedOver = entry.at(3).get<bool>();
    return resource;
}

} // namespace

std::string toJson(const LiveOrder& order) {
    json groups = json::array();
    for (const TaskGroup& group : order.workload.groups) groups.push_back(toJson(group));
    json resources = json::array();
    for (const Resource& resource : order.workload.resources)
        resources.push_back(
            {static_cast<int>(resource.kind), resource.size, resource.most, resource.handedOver});
    const json all = {{"groups", std::move(groups)},
                      {"resources", std::move(resources)},
                      {"model", order.model},
                      {"settings", order.settings},
                      {"ideal", order.ideal},
                      {"cores", order.cores},
                      {"checkpoint", order.checkpoint.count()},
                      {"timeout", order.timeout.count()},
                      {"parent", order.parent}};
    return all.dump();
}

Result<LiveOrder> orderFromJson(const std::string& text) {
    try {
        const json all = json::parse(text);
        LiveOrder order;
        for (const json& group : all.at("groups")) order.workload.groups.push_back(groupFrom(group));
        for (const json& entry : all.at("resources")) order.workload.resources.push_back(resourceFrom(entry));
        order.model = all.at("model").get<std::string>();
        for (const auto& [key, value] : all.at("settings").items())
            order.settings[key] = value.get<int64_t>();
        order.ideal = all.at("ideal").get<bool>();
        order.cores = all.at("cores").get<std::vector<int>>();
        order.checkpoint = Nanos(all.at("checkpoint").get<int64_t>());
        order.timeout = Nanos(all.at("timeout").get<int64_t>());
        order.parent = all.at("parent").get<int64_t>();
        return order;
    } catch (const json::exception& error) {
        return failure(TS_TEXT("The instructions for a live run cannot be read: {0}"),
                       std::string(error.what()));
    }
}

} // namespace timeslice

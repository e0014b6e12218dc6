#include "core/run/wire.h"
#include "core/workload/catalogue.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

// Every field differs from its default.
Step fullStep() {
    Step step;
    step.kind = StepKind::Io;
    step.time = 3ms;
    step.chance = std::make_shared<const Chance>(Chance{ChanceKind::Uniform, 1, 2, {3, 4}, {5, 6}});
    step.kernel = WorkKernel::Primes;
    step.checkpoint = 4us;
    step.resource = ResourceId{5};
    step.timeout = 6s;
    step.bytes = 7;
    step.lines = true;
    step.cached = false;
    step.split = true;
    step.scoped = true;
    step.group = 8;
    step.targets = {{"", 12, {}}, {"", 13, {}}};
    step.catches = true;
    step.cleansUp = true;
    step.times = kForever;
    auto control = std::make_shared<Control>();
    control->value = {{FormulaOp::Variable, 9}, {FormulaOp::AndThen, 3}, {FormulaOp::Truth, 0}};
    control->expected = {{FormulaOp::Number, INT64_MIN}};
    control->into = 10;
    control->watched = {ResourceId{9}, ResourceId{11}};
    step.control = std::move(control);
    return step;
}

void expectSame(const Step& a, const Step& b) {
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.time, b.time);
    ASSERT_EQ(a.chance == nullptr, b.chance == nullptr);
    if (a.chance) {
        EXPECT_EQ(*a.chance, *b.chance);
    }
    EXPECT_EQ(a.kernel, b.kernel);
    EXPECT_EQ(a.checkpoint, b.checkpoint);
    EXPECT_EQ(a.resource, b.resource);
    EXPECT_EQ(a.timeout, b.timeout);
    EXPECT_EQ(a.bytes, b.bytes);
    EXPECT_EQ(a.lines, b.lines);
    EXPECT_EQ(a.cached, b.cached);
    EXPECT_EQ(a.split, b.split);
    EXPECT_EQ(a.scoped, b.scoped);
    EXPECT_EQ(a.group, b.group);
    ASSERT_EQ(a.targets.size(), b.targets.size());
    for (size_t i = 0; i < a.targets.size(); ++i) EXPECT_EQ(a.targets[i].group, b.targets[i].group);
    EXPECT_EQ(a.catches, b.catches);
    EXPECT_EQ(a.cleansUp, b.cleansUp);
    EXPECT_EQ(a.times, b.times);
    ASSERT_EQ(a.control == nullptr, b.control == nullptr);
    if (a.control) {
        EXPECT_EQ(a.control->value, b.control->value);
        EXPECT_EQ(a.control->expected, b.control->expected);
        EXPECT_EQ(a.control->into, b.control->into);
        EXPECT_EQ(a.control->watched, b.control->watched);
    }
    ASSERT_EQ(a.steps.size(), b.steps.size());
    for (size_t i = 0; i < a.steps.size(); ++i) expectSame(a.steps[i], b.steps[i]);
}

LiveOrder overTheWire(const LiveOrder& order) {
    const auto read = orderFromJson(toJson(order));
    EXPECT_TRUE(read.has_value()) << describe(read.error());
    return read.value_or(LiveOrder{});
}

TEST(Wire, AStepComesOverWithAllItsFieldsAndTheStepsInIt) {
    LiveOrder order;
    TaskGroup group;
    group.steps = {Step{}, fullStep()};
    group.steps[1].steps = {fullStep(), Step{}};
    order.workload.groups = {group};
    const LiveOrder read = overTheWire(order);
    ASSERT_EQ(read.workload.groups.size(), 1U);
    ASSERT_EQ(read.workload.groups[0].steps.size(), 2U);
    for (size_t i = 0; i < 2; ++i) expectSame(read.workload.groups[0].steps[i], group.steps[i]);
}

TEST(Wire, AnOrderComesOverWithAllThatTheRunNeeds) {
    LiveOrder order;
    order.model = "gil";
    order.settings = {{"switch_interval", 1000}};
    order.ideal = true;
    order.seed = UINT64_MAX;
    order.cores = {1, 3};
    order.checkpoint = 5us;
    order.timeout = 6s;
    order.parent = 77;
    TaskGroup group;
    group.count = 2;
    group.start = 3ms;
    group.every = 4ms;
    group.gaps = std::make_shared<const Chance>(Chance{ChanceKind::Exponential, 1, 2, {}, {}});
    group.unions = {0, 2};
    order.workload.unions = {{0}, {0, 1}, {0, 2}};
    group.instances = 5;
    group.priority = -6;
    group.cpus = {0, 3};
    group.daemon = group.spawned = group.forked = true;
    order.workload.groups = {group};
    Resource resource;
    resource.kind = ResourceKind::Semaphore;
    resource.size = 8;
    resource.most = 9;
    resource.handedOver = true;
    resource.lock = ResourceId{10};
    resource.traits.order = LockOrder::Fair;
    resource.traits.prefer = RwPreference::Readers;
    resource.traits.spin = 10us;
    order.workload.resources = {resource};

    const LiveOrder read = overTheWire(order);
    EXPECT_EQ(read.model, order.model);
    EXPECT_EQ(read.settings, order.settings);
    EXPECT_EQ(read.ideal, order.ideal);
    EXPECT_EQ(read.seed, order.seed);
    EXPECT_EQ(read.workload.unions, order.workload.unions);
    EXPECT_EQ(read.cores, order.cores);
    EXPECT_EQ(read.checkpoint, order.checkpoint);
    EXPECT_EQ(read.timeout, order.timeout);
    EXPECT_EQ(read.parent, order.parent);
    ASSERT_EQ(read.workload.groups.size(), 1U);
    const TaskGroup& got = read.workload.groups[0];
    EXPECT_EQ(got.count, group.count);
    EXPECT_EQ(got.start, group.start);
    EXPECT_EQ(got.every, group.every);
    ASSERT_TRUE(got.gaps);
    EXPECT_EQ(*got.gaps, *group.gaps);
    EXPECT_EQ(got.unions, group.unions);
    EXPECT_EQ(got.instances, group.instances);
    EXPECT_EQ(got.priority, group.priority);
    EXPECT_EQ(got.cpus, group.cpus);
    EXPECT_TRUE(got.daemon && got.spawned && got.forked);
    ASSERT_EQ(read.workload.resources.size(), 1U);
    EXPECT_EQ(read.workload.resources[0].kind, resource.kind);
    EXPECT_EQ(read.workload.resources[0].size, resource.size);
    EXPECT_EQ(read.workload.resources[0].most, resource.most);
    EXPECT_TRUE(read.workload.resources[0].handedOver);
    EXPECT_EQ(read.workload.resources[0].lock, resource.lock);
    EXPECT_EQ(read.workload.resources[0].traits.order, LockOrder::Fair);
    EXPECT_EQ(read.workload.resources[0].traits.prefer, RwPreference::Readers);
    EXPECT_EQ(read.workload.resources[0].traits.spin, 10us);
}

TEST(Wire, NoFieldOfAnOrderMayBeMissingOrOfAnotherKind) {
    LiveOrder order;
    order.workload.groups = {TaskGroup{}};
    order.workload.groups[0].steps = {fullStep()};
    const auto whole = nlohmann::json::parse(toJson(order));
    const auto step = nlohmann::json::json_pointer("/groups/0/steps/0");
    for (const auto& [name, value] : whole.at(step).items()) {
        auto without = whole;
        without.at(step).erase(name);
        EXPECT_FALSE(orderFromJson(without.dump()).has_value()) << name;
        auto wrong = whole;
        wrong.at(step)[name] = "a word";
        EXPECT_FALSE(orderFromJson(wrong.dump()).has_value()) << name;
    }
    for (const auto& [name, value] : whole.items()) {
        auto without = whole;
        without.erase(name);
        EXPECT_FALSE(orderFromJson(without.dump()).has_value()) << name;
    }
    EXPECT_FALSE(orderFromJson("{").has_value());
    EXPECT_FALSE(orderFromJson("[]").has_value());
    EXPECT_FALSE(orderFromJson("").has_value());
}

} // namespace
} // namespace timeslice

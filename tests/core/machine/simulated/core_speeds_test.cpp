#include "core/machine/simulated/core_speeds.h"

#include <gtest/gtest.h>

#include <set>

namespace timeslice {
namespace {

std::set<size_t> affectedBy(const CoreSpeeds& speeds, size_t core, WorkKernel kernel, size_t usable) {
    std::set<size_t> cores;
    speeds.forAffected(core, kernel, usable, [&cores](size_t other) { cores.insert(other); });
    return cores;
}

TEST(CoreSpeeds, SiblingsShareACore) {
    SimMachine machine;
    machine.cores = 2;
    machine.smt = 2;
    CoreSpeeds speeds(machine);
    EXPECT_TRUE(speeds.vary(WorkKernel::Chain));
    speeds.countThread(0, 1);
    EXPECT_EQ(speeds.speedOf(0, WorkKernel::Chain), kFullSpeed);
    speeds.countThread(1, 1);
    EXPECT_EQ(speeds.speedOf(0, WorkKernel::Chain), machine.smtSpeed);
    EXPECT_TRUE(speeds.siblingsBusy(1));
    EXPECT_FALSE(speeds.siblingsBusy(2)) << "that is the other core";
    EXPECT_EQ(affectedBy(speeds, 1, WorkKernel::Chain, 4), (std::set<size_t>{0, 1}));
    speeds.countThread(1, -1);
    EXPECT_EQ(speeds.speedOf(0, WorkKernel::Chain), kFullSpeed);
}

TEST(CoreSpeeds, MemoryBoundWorkIsInEverybodysWay) {
    SimMachine machine;
    machine.cores = 8;
    CoreSpeeds speeds(machine);
    EXPECT_FALSE(speeds.vary(WorkKernel::Chain));
    EXPECT_TRUE(speeds.vary(WorkKernel::MatMul));
    for (size_t core = 0; core < 4; ++core) speeds.countWork(core, WorkKernel::MatMul, 1);
    EXPECT_EQ(speeds.speedOf(7, WorkKernel::MatMul), kFullSpeed / 2) << "four share two streams";
    EXPECT_EQ(speeds.speedOf(7, WorkKernel::Chain), kFullSpeed);
    EXPECT_EQ(affectedBy(speeds, 0, WorkKernel::MatMul, 6).size(), 6U);
}

TEST(CoreSpeeds, CacheBoundWorkIsInTheWayOfItsGroupOnly) {
    SimMachine machine;
    machine.cores = 8;
    machine.cacheCores = 4;
    CoreSpeeds speeds(machine);
    speeds.countWork(0, WorkKernel::Chase, 1);
    speeds.countWork(1, WorkKernel::Chase, 1);
    speeds.countWork(4, WorkKernel::Chase, 1);
    EXPECT_LT(speeds.speedOf(0, WorkKernel::Chase), kFullSpeed);
    EXPECT_EQ(speeds.speedOf(4, WorkKernel::Chase), kFullSpeed);
    EXPECT_EQ(affectedBy(speeds, 5, WorkKernel::Chase, 7), (std::set<size_t>{4, 5, 6}));
}

} // namespace
} // namespace timeslice

// thumbnail: makes a picture of 1024 x 768 eight times smaller, each new pixel the mean of 8 x 8 old ones.
// Unit: one new pixel (three colours). Round: the thumbnail; answer: the FNV-1a sum of its colours, row by
// row.
#include "core/machine/live/kernels/work_kernel.h"

#include <vector>

namespace timeslice {
namespace {

constexpr size_t kWidth = 1024;
constexpr size_t kHeight = 768;
constexpr size_t kFactor = 8;
constexpr size_t kColours = 3;
constexpr uint64_t kFnvStart = 14695981039346656037ULL;
constexpr uint64_t kFnvPrime = 1099511628211ULL;

// Slopes in three colours with a moire on them.
std::vector<uint8_t> makePicture() {
    std::vector<uint8_t> picture(kWidth * kHeight * kColours);
    size_t next = 0;
    for (size_t y = 0; y < kHeight; ++y)
        for (size_t x = 0; x < kWidth; ++x)
            for (size_t c = 0; c < kColours; ++c)
                picture[next++] = static_cast<uint8_t>(x * 3 + y * 5 + c * 85 + (x * y >> 6));
    return picture;
}

const std::vector<uint8_t>& picture() {
    static const std::vector<uint8_t> made = makePicture();
    return made;
}

struct ThumbnailState final : WorkState {
    const std::vector<uint8_t>& source = picture();
    std::vector<uint8_t> thumbnail = std::vector<uint8_t>(kWidth / kFactor * (kHeight / kFactor) * kColours);
    size_t x = 0;
    size_t y = 0;
    size_t next = 0;

    void pixel() {
        uint32_t sums[kColours] = {};
        for (size_t dy = 0; dy < kFactor; ++dy) {
            const uint8_t* from = &source[((y + dy) * kWidth + x) * kColours];
            for (size_t dx = 0; dx < kFactor; ++dx)
                for (uint32_t& sum : sums) sum += *from++;
        }
        constexpr uint32_t kArea = kFactor * kFactor;
        for (const uint32_t sum : sums) thumbnail[next++] = static_cast<uint8_t>((sum + kArea / 2) / kArea);
        x += kFactor;
        if (x == kWidth) rowDone();
    }

    void rowDone() {
        x = 0;
        y += kFactor;
        if (y < kHeight) return;
        y = 0;
        next = 0;
        uint64_t sum = kFnvStart;
        for (const uint8_t colour : thumbnail) sum = (sum ^ colour) * kFnvPrime;
        answer = sum;
        ++rounds;
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& work = static_cast<ThumbnailState&>(state);
    for (uint64_t i = 0; i < count; ++i) work.pixel();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::Thumbnail>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<ThumbnailState>(); }, runUnits};
}

} // namespace timeslice

// matmul: multiplies two matrices of 384 x 384 doubles as the textbook does, a column of the second at a
// stride: bound by the memory. Entries are small whole numbers, so that the product is exact.
// Unit: 32 of an inner product's 384 terms. Round: the product; answer: the sum of its entries.
#include "core/machine/live/kernels/work_kernel.h"

#include <vector>

namespace timeslice {
namespace {

constexpr size_t kSide = 384;
constexpr size_t kTerms = 32; // of a unit; divides kSide

struct Matrices {
    std::vector<double> left = std::vector<double>(kSide * kSide);
    std::vector<double> right = left;

    Matrices() {
        for (size_t i = 0; i < kSide; ++i)
            for (size_t j = 0; j < kSide; ++j) {
                left[i * kSide + j] = static_cast<double>((i * 7 + j * 3) % 11);
                right[i * kSide + j] = static_cast<double>((i * 5 + j * 2) % 13);
            }
    }
};

const Matrices& matrices() {
    static const Matrices made;
    return made;
}

struct MatMulState final : WorkState {
    const Matrices& factors = matrices();
    std::vector<double> product = std::vector<double>(kSide * kSide);
    size_t row = 0;
    size_t column = 0;
    size_t term = 0;
    double entry = 0; // so far

    void unit() {
        const double* left = &factors.left[row * kSide + term];
        const double* right = &factors.right[term * kSide + column];
        for (size_t i = 0; i < kTerms; ++i) entry += left[i] * right[i * kSide];
        term += kTerms;
        if (term == kSide) entryDone();
    }

    void entryDone() {
        product[row * kSide + column] = entry;
        entry = 0;
        term = 0;
        if (++column < kSide) return;
        column = 0;
        if (++row < kSide) return;
        row = 0;
        double sum = 0;
        for (const double value : product) sum += value;
        answer = static_cast<uint64_t>(sum);
        ++rounds;
    }
};

void runUnits(uint64_t count, WorkState& state) {
    auto& work = static_cast<MatMulState&>(state);
    for (uint64_t i = 0; i < count; ++i) work.unit();
}

} // namespace

KernelWork workOf(KernelTag<WorkKernel::MatMul>) {
    return {[]() -> std::unique_ptr<WorkState> { return std::make_unique<MatMulState>(); }, runUnits};
}

} // namespace timeslice
